package org.neuraldeps.solver.covlasso;

import java.util.random.RandomGenerator;
import org.neuraldeps.solver.moments.DenseSecondMoments;
import org.neuraldeps.solver.work.Progress;

/** Families of logits on which path solvers go wrong, each made from a seed. */
enum ProblemFamily {
    GENERAL {
        @Override
        double[][] logits(RandomGenerator random) {
            return gaussian(random, 40 + random.nextInt(60), 3 + random.nextInt(30));
        }
    },
    FEWER_FEATURES_THAN_CATEGORIES {
        @Override
        double[][] logits(RandomGenerator random) {
            return lowRank(random, 80, 10 + random.nextInt(30), 2 + random.nextInt(8));
        }
    },
    FEWER_ROWS_THAN_CATEGORIES {
        @Override
        double[][] logits(RandomGenerator random) {
            return gaussian(random, 4 + random.nextInt(10), 15 + random.nextInt(25));
        }
    },
    LOW_RANK_STORED_AS_FLOAT {
        @Override
        double[][] logits(RandomGenerator random) {
            double[][] f = lowRank(random, 60, 12 + random.nextInt(20), 3 + random.nextInt(5));
            for (double[] row : f) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = (float) row[j];
                }
            }
            return f;
        }
    },
    DUPLICATE_COLUMNS {
        @Override
        double[][] logits(RandomGenerator random) {
            double[][] f = gaussian(random, 50, 6 + random.nextInt(15));
            int n = f[0].length;
            copyColumn(f, random.nextInt(n), random.nextInt(n), random.nextBoolean() ? 1 : -1);
            copyColumn(f, random.nextInt(n), random.nextInt(n), 1);
            return f;
        }
    },
    ZERO_AND_CONSTANT_COLUMNS {
        @Override
        double[][] logits(RandomGenerator random) {
            double[][] f = gaussian(random, 50, 6 + random.nextInt(15));
            int n = f[0].length;
            int zero = random.nextInt(n);
            int constant = random.nextInt(n);
            for (double[] row : f) {
                row[constant] = 2.5;
                row[zero] = 0;
            }
            return f;
        }
    },
    TARGET_EQUAL_TO_ANOTHER {
        @Override
        double[][] logits(RandomGenerator random) {
            double[][] f = gaussian(random, 50, 5 + random.nextInt(15));
            copyColumn(f, 0, 1 + random.nextInt(f[0].length - 1), random.nextBoolean() ? 1 : -1);
            return f;
        }
    },
    TIED_CORRELATIONS {
        @Override
        double[][] logits(RandomGenerator random) {
            return integers(random, 8 + random.nextInt(20), 4 + random.nextInt(20), 1);
        }
    },
    SMALL_INTEGERS {
        @Override
        double[][] logits(RandomGenerator random) {
            return integers(random, 10 + random.nextInt(30), 4 + random.nextInt(16), 3);
        }
    },
    ORTHOGONAL_AND_TIED {
        @Override
        double[][] logits(RandomGenerator random) {
            int n = 3 + random.nextInt(10);
            double[][] f = new double[n + 1][n + 1];
            for (int j = 1; j <= n; j++) {
                f[j][j] = 1;
                f[j][0] = random.nextBoolean() ? 1 : -2;
            }
            return f;
        }
    },
    ALMOST_DUPLICATE_COLUMNS {
        @Override
        double[][] logits(RandomGenerator random) {
            double[][] f = gaussian(random, 50, 6 + random.nextInt(15));
            int n = f[0].length;
            double noise = Math.pow(10, -2 - random.nextInt(9));
            for (int pair = 0; pair < 3; pair++) {
                int from = random.nextInt(n);
                int to = random.nextInt(n);
                for (double[] row : f) {
                    row[to] = row[from] + noise * random.nextGaussian();
                }
            }
            return f;
        }
    },
    STRONGLY_CORRELATED {
        @Override
        double[][] logits(RandomGenerator random) {
            double[][] f = gaussian(random, 60, 5 + random.nextInt(25));
            for (double[] row : f) {
                double common = 3 * random.nextGaussian();
                for (int j = 0; j < row.length; j++) {
                    row[j] += common;
                }
            }
            return f;
        }
    },
    HUGE_LOGITS {
        @Override
        double[][] logits(RandomGenerator random) {
            return scaled(gaussian(random, 60, 5 + random.nextInt(20)), 1e6);
        }
    },
    TINY_LOGITS {
        @Override
        double[][] logits(RandomGenerator random) {
            return scaled(gaussian(random, 60, 5 + random.nextInt(20)), 1e-6);
        }
    },
    COLUMNS_OF_VERY_DIFFERENT_SCALE {
        @Override
        double[][] logits(RandomGenerator random) {
            double[][] f = gaussian(random, 60, 5 + random.nextInt(20));
            for (int j = 0; j < f[0].length; j++) {
                double scale = Math.pow(10, random.nextInt(7) - 3);
                for (double[] row : f) {
                    row[j] *= scale;
                }
            }
            return f;
        }
    },
    TWO_CATEGORIES {
        @Override
        double[][] logits(RandomGenerator random) {
            return gaussian(random, 1 + random.nextInt(20), 2);
        }
    };

    /** F, row by row. Category 0 is the target. */
    abstract double[][] logits(RandomGenerator random);

    /** The problem of predicting category 0 from the others. */
    CovLassoProblem problem(RandomGenerator random) {
        return CovLassoProblem.within(moments(logits(random)), 0, Progress.NONE);
    }

    /** C = FᵀF / N by the definition. */
    static DenseSecondMoments moments(double[][] f) {
        int n = f[0].length;
        double[][] c = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (double[] row : f) {
                    sum += row[i] * row[j];
                }
                c[i][j] = sum / f.length;
                c[j][i] = c[i][j];
            }
        }
        return new DenseSecondMoments(f.length, c);
    }

    static double[][] gaussian(RandomGenerator random, int rows, int columns) {
        double[][] f = new double[rows][columns];
        for (double[] row : f) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return f;
    }

    private static double[][] lowRank(RandomGenerator random, int rows, int columns, int rank) {
        double[][] left = gaussian(random, rows, rank);
        double[][] right = gaussian(random, rank, columns);
        double[][] f = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                for (int k = 0; k < rank; k++) {
                    f[i][j] += left[i][k] * right[k][j];
                }
            }
        }
        return f;
    }

    private static double[][] integers(RandomGenerator random, int rows, int columns, int largest) {
        double[][] f = new double[rows][columns];
        for (double[] row : f) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextInt(2 * largest + 1) - largest;
            }
        }
        return f;
    }

    private static double[][] scaled(double[][] f, double factor) {
        for (double[] row : f) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= factor;
            }
        }
        return f;
    }

    private static void copyColumn(double[][] f, int from, int to, int sign) {
        for (double[] row : f) {
            row[to] = sign * row[from];
        }
    }
}
