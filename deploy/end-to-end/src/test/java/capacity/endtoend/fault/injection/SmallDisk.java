package capacity.endtoend.fault.injection;

import capacity.endtoend.ConditionWait;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file system of its own in a file, small enough to be filled. Needs root and a kernel with loop devices. */
public final class SmallDisk implements AutoCloseable {

    /** EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH, of the kernel's ext4.h. */
    private static final String SHUT_DOWN =
            "open(D, '<', $ARGV[0]) or die $!; my $f = pack('L', 2); defined ioctl(D, 0x8004587D, $f) or die $!";

    private final Path image;
    private final Path folder;
    private final Thread lastResort = new Thread(this::unmount);

    private SmallDisk(Path image, Path folder) {
        this.image = image;
        this.folder = folder;
    }

    /** @param folder where the disk is mounted; it is created */
    public static SmallDisk at(Path folder, int megabytes) throws IOException {
        Path image = folder.resolveSibling(folder.getFileName() + ".image");
        Files.createDirectories(folder);
        SmallDisk disk = new SmallDisk(image, folder);
        Runtime.getRuntime().addShutdownHook(disk.lastResort);
        RootPrivilege.command("truncate", "--size=" + megabytes + "M", image.toString());
        RootPrivilege.command("mkfs.ext4", "-q", "-m", "0", image.toString()); // no share that only root may fill
        String failure = disk.mount();
        if (!failure.isEmpty()) {
            disk.close();
            RootPrivilege.assume(
                    false, "This machine cannot mount a file as a disk, so this fault was not tried: " + failure);
        }
        Files.delete(folder.resolve("lost+found"));
        return disk;
    }

    /** @param folder whose content is moved to the disk; no process may be using it */
    public static SmallDisk under(Path folder, int megabytes) throws IOException {
        Path bare = folder.resolveSibling(folder.getFileName() + ".bare");
        Files.move(folder, bare);
        SmallDisk disk = at(folder, megabytes);
        RootPrivilege.command("cp", "--archive", bare + "/.", folder.toString()); // also the permissions of the folder
        RootPrivilege.command("sync", "--file-system", folder.toString());
        RootPrivilege.command("rm", "--recursive", bare.toString());
        return disk;
    }

    private String mount() {
        return RootPrivilege.run(List.of("mount", "-o", "loop", image.toString(), folder.toString()));
    }

    /** From this moment nothing is read or written; what was not flushed is lost. */
    public void cutPower() {
        RootPrivilege.command("perl", "-e", SHUT_DOWN, folder.toString());
    }

    /** After a power failure, as soon as the processes that used the disk have ended. */
    public void mountAgain() throws Exception {
        ConditionWait.until(
                "the disk is free",
                () -> RootPrivilege.run(List.of("umount", folder.toString())).isEmpty());
        String failure = mount();
        if (!failure.isEmpty()) {
            throw new IllegalStateException(failure);
        }
    }

    /** Fills the disk to the last byte, except for space that others free in the meantime. */
    public void fill() {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // as was wanted
        }
    }

    public void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private void unmount() {
        RootPrivilege.run(List.of("umount", "--lazy", folder.toString()));
    }

    /** Only after the processes that use it have ended. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(lastResort);
        unmount();
        try {
            Files.deleteIfExists(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
