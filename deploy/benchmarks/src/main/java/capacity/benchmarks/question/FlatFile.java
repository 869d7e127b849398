package capacity.benchmarks.question;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The programme as two CSV files, which both databases load. */
final class FlatFile {

    private FlatFile() {}

    static void write(Programme data, String[] countries, Path rows, Path themes) throws IOException {
        try (BufferedWriter flat = Files.newBufferedWriter(rows);
                BufferedWriter ofThemes = Files.newBufferedWriter(themes)) {
            for (int event = 0; event < data.events; event++) {
                for (int theme : data.themes[event]) {
                    ofThemes.write(event + "," + Programme.THEMES[theme] + "\n");
                }
                String start = Programme.date(data.startsOn[event]).toString();
                String programme = Programme.PROGRAMMES[data.programme[event]];
                String ofEvent = Programme.REGIONS[data.region[event]] + "," + (programme == null ? "" : programme)
                        + "," + start.substring(0, 4) + "," + start.substring(0, 7) + ",";
                for (int row = data.firstRow[event]; row < data.firstRow[event + 1]; row++) {
                    flat.write(event + "," + data.person[row] + "," + data.day[row] + ","
                            + Programme.SECTORS[data.sector[row]] + "," + countries[data.country[row]] + ","
                            + Programme.GENDERS[data.gender[row]] + "," + ofEvent + data.counts(row) + "\n");
                }
            }
        }
    }
}
