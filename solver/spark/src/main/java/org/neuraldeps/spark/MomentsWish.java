package org.neuraldeps.spark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuraldeps.solver.data.HoldOut;
import org.neuraldeps.solver.io.SideFile;

/**
 * What {@code moments} was asked for.
 *
 * @param parts addresses of the shards of each part
 * @param asked addresses of what goes with the only part
 * @param holdOut which rows are held out, where no mask says
 * @param blockRows how many rows a block has
 * @param held up to how many categories C is kept whole, with folds and R; beyond by columns
 * @param limitBytes what rows for a focus may take
 */
record MomentsWish(
        List<String> parts,
        Map<SideFile, String> asked,
        Optional<HoldOut> holdOut,
        int blockRows,
        int held,
        long limitBytes) {}
