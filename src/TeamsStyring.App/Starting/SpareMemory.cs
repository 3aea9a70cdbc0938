using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace TeamsStyring.App.Starting;

/// <summary>
/// Gives back to the system what the program is done with. Left alone, the C library of Linux keeps an area for each thread, and holds on to more the larger
/// the pieces were: a tenth of what the program needs, for nothing. The runtime keeps what a busy hour took for the next one; a kommune asks for some minutes
/// and is quiet for hours.
/// </summary>
internal static class SpareMemory
{
    // Numbers of malloc.h.
    private const int TrimThreshold = -1;
    private const int MmapThreshold = -3;
    private const int ArenaMax = -8;

    private const int LargePiece = 128 * 1024;

    // A question takes some 300 KB: with less than half of that between two looks, nobody is asking.
    private const long Quiet = 128 * 1024;

    // Ten seconds: people think between two presses.
    private const int QuietLooks = 5;

    // Collecting everything stops the program for some 30 ms and is not worth it for less: so much that was asked for since, and so much that outlived its turn.
    private const long Worthwhile = 8 * 1024 * 1024;
    private const long Grown = 4 * 1024 * 1024;

    // Giving back to the C library takes a millisecond.
    private static readonly TimeSpan _often = TimeSpan.FromSeconds(2);

    /// <summary>Says how it is to be kept, before much of it is used.</summary>
    public static void KeepLittle()
        => Ask(static () =>
        {
            _ = SetOption(ArenaMax, 1);
            _ = SetOption(TrimThreshold, LargePiece);
            _ = SetOption(MmapThreshold, LargePiece);
        });

    /// <summary>
    /// Gives back, again and again: what lies free between pieces that are in use; in a rush what outlived its turn and is of no use any more; and once nobody asks,
    /// all that the questions left.
    /// </summary>
    /// <param name="letGo">Lets go of what was kept for a rush, before it is collected.</param>
    public static async Task GiveBackAsync(Action letGo, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(_often);
        var (seen, collected, kept, quiet) = (GC.GetTotalAllocatedBytes(), 0L, Aged(), 0);
        while (await timer.WaitForNextTickAsync(stop))
        {
            var taken = GC.GetTotalAllocatedBytes();
            quiet = taken - seen < Quiet ? quiet + 1 : 0;
            if (quiet >= QuietLooks && taken - collected > Worthwhile)
            {
                letGo();
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                (collected, kept) = (taken, Aged());
            }
            else if (Aged() - kept > Grown)
            {
                // The runtime would look there when it has grown by half.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
                kept = Aged();
            }

            // And it may have looked by itself.
            kept = Math.Min(kept, Aged());
            seen = taken;
            Ask(static () => _ = Trim(0));
        }
    }

    // What the runtime takes to be there to stay, as it was found last.
    private static long Aged() => GC.GetGCMemoryInfo(GCKind.Any).GenerationInfo[GC.MaxGeneration].SizeAfterBytes;

    private static void Ask(Action question)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            question();
        }
        catch (Exception other) when (other is DllNotFoundException or EntryPointNotFoundException)
        {
            // A Linux with another C library (Alpine) has its own ways.
        }
    }

    [DllImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [SuppressMessage("Interoperability", "SYSLIB1054", Justification = "Whole numbers need no generated code, and the program stays without unsafe code.")]
    private static extern int SetOption(int option, int value);

    [DllImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [SuppressMessage("Interoperability", "SYSLIB1054", Justification = "Whole numbers need no generated code, and the program stays without unsafe code.")]
    private static extern int Trim(nuint pad);
}
