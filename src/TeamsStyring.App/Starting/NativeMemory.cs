using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace TeamsStyring.App.Starting;

/// <summary>
/// Asks the C library of Linux to give back what SQLite and the compiler are done with. Left alone it keeps an area for each thread, and holds on to more the
/// larger the pieces were: a tenth of what the program needs, for nothing.
/// </summary>
internal static class NativeMemory
{
    // Numbers of malloc.h.
    private const int TrimThreshold = -1;
    private const int MmapThreshold = -3;
    private const int ArenaMax = -8;

    private const int LargePiece = 128 * 1024;

    // Giving back takes a millisecond.
    private static readonly TimeSpan _often = TimeSpan.FromSeconds(10);

    /// <summary>Says how it is to be kept, before much of it is used.</summary>
    public static void KeepLittle()
        => Ask(static () =>
        {
            _ = SetOption(ArenaMax, 1);
            _ = SetOption(TrimThreshold, LargePiece);
            _ = SetOption(MmapThreshold, LargePiece);
        });

    /// <summary>Gives back, again and again, what lies free between pieces that are in use.</summary>
    public static async Task GiveBackAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(_often);
        while (Ask(static () => _ = Trim(0)) && await timer.WaitForNextTickAsync(stop))
        {
            // Each round is the whole of it.
        }
    }

    /// <returns>Whether there is anybody to ask: another system, or a Linux with another C library (Alpine), has its own ways.</returns>
    private static bool Ask(Action question)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            question();

            return true;
        }
        catch (Exception other) when (other is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
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
