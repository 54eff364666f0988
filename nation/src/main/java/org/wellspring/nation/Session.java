package org.wellspring.nation;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Spark as a count needs it: every connection is authenticated and encrypted, whatever spills is encrypted with a key that lives as long as the
 * run, and there is no page and no event log. On a cluster all machines share a secret, in the environment variable {@code _SPARK_AUTH_SECRET}:
 * it is on no command line.
 */
final class Session {
    /** No core dumps and no performance files: both would be memory on disk. */
    private static final String JAVA = "-XX:+UseSerialGC -XX:-CreateCoredumpOnCrash -XX:-UsePerfData --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow";

    private static final String SECRET = "_SPARK_AUTH_SECRET";

    private Session() {}

    /**
     * @param master {@code local[2]}, or {@code spark://…} of a cluster whose daemons have the same settings
     * @param scratch for what spills
     */
    static SparkSession start(String master, Path scratch) {
        return SparkSession.builder().config(settings(master, scratch)).getOrCreate();
    }

    static SparkConf settings(String master, Path scratch) {
        var settings = everywhere(scratch).setMaster(master);
        return master.startsWith("spark:") ? ofACluster(settings) : settings;
    }

    /** The secret goes from one environment to the others: Spark leaves it out of every command it starts. */
    private static SparkConf ofACluster(SparkConf settings) {
        Optional.ofNullable(System.getenv(SECRET)).ifPresent(secret -> settings.set("spark.authenticate.secret", secret));
        if (!settings.contains("spark.authenticate.secret")) {
            throw new Refusal("The machines of a cluster share a secret, in the environment variable %s. It is not set here; nothing was opened.".formatted(SECRET));
        }
        return settings.set("spark.executor.extraClassPath", ownClassPath());
    }

    private static SparkConf everywhere(Path scratch) {
        return new SparkConf(true).setAppName("wellspring-nation")
            .set("spark.authenticate", "true")
            .set("spark.network.crypto.enabled", "true")
            .set("spark.network.crypto.cipher", "AES/GCM/NoPadding")
            .set("spark.io.encryption.enabled", "true")
            .set("spark.io.encryption.keySizeBits", "256")
            .set("spark.ui.enabled", "false")
            .set("spark.eventLog.enabled", "false")
            .set("spark.shuffle.compress", "false")
            .set("spark.shuffle.spill.compress", "false")
            .set("spark.local.dir", scratch.toString())
            .set("spark.executor.extraJavaOptions", JAVA)
            .setIfMissing("spark.executor.memory", "768m");
    }

    /** Executors run the classes that the driver runs, under the same paths. */
    private static String ownClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(part -> Path.of(part).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }
}
