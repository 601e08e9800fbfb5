"""Extracts an archive on Apache Spark: every partition is piped through `newsblotter pipe`.

    python extract.py INPUT.jsonl OUT [COMMAND]

INPUT: JSON lines, an article each (anything that Spark's textFile reads, also a folder or *.gz).
OUT: a folder of text files, a result (or {"error": …}) a line.
COMMAND: the filter; default "npx newsblotter pipe".

On a cluster, submit it with spark-submit and install newsblotter on every worker; here it runs on local threads.
"""

import sys

from pyspark.sql import SparkSession


def main() -> None:
    source, out = sys.argv[1], sys.argv[2]
    command = sys.argv[3] if len(sys.argv) > 3 else "npx newsblotter pipe"
    spark = SparkSession.builder.master("local[*]").appName("newsblotter").getOrCreate()
    try:
        articles = spark.sparkContext.textFile(source, minPartitions=4)
        # checkCode: a filter that fails fails the job, instead of silently giving fewer lines
        articles.pipe(command, checkCode=True).saveAsTextFile(out)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
