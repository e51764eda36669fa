package org.neuraldeps.spark;

import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/**
 * A Spark application while it runs.
 *
 * @param spark its context
 * @param storage the file systems that it reads
 * @param told what is printed on the way
 */
record Cluster(JavaSparkContext spark, Storage storage, Told told) implements AutoCloseable {

    private static final String RESULT_LIMIT = "spark.driver.maxResultSize";

    /**
     * Starts one with what spark-submit was told.
     *
     * @param log what Spark itself is to log
     */
    static Cluster start(String name, String log, Told told) {
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", name);
        conf.setIfMissing("spark.log.level", log.toUpperCase(Locale.ROOT));
        // C of all folds comes to the driver, which knows how large it is.
        conf.setIfMissing(RESULT_LIMIT, "0");
        conf.setIfMissing("spark.ui.enabled", "false");
        JavaSparkContext spark = new JavaSparkContext(conf);
        spark.sc().addSparkListener(told);
        return new Cluster(spark, new Storage(spark.hadoopConfiguration()), told);
    }

    /** Does something with each of some values, a task each, and gives what came of them in their order. */
    <A, B> List<B> each(String words, List<A> values, Function<A, B> work) {
        told.begin(words, values.size());
        return tasks(values).map(work).collect();
    }

    /** Some values, one in each partition. */
    <A> JavaRDD<A> tasks(List<A> values) {
        return spark.parallelize(values, Math.max(1, values.size()));
    }

    /** Into how many partitions the results of some tasks go. */
    int partitions(int most) {
        return Math.max(1, Math.min(most, 2 * spark.defaultParallelism()));
    }

    /** Whether an address can be written to: its folder is there. */
    void requireFolder(String address) {
        Path folder = new Path(storage.qualified(address)).getParent();
        if (folder == null || !storage.isFolder(folder.toString())) {
            throw new UsageException(address + ": there is no such folder to write to; make it, or name another place");
        }
    }

    @Override
    public void close() {
        spark.close();
    }
}
