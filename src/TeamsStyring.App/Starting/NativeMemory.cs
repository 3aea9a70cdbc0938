using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace TeamsStyring.App.Starting;

/// <summary>
/// Asks the C library of Linux to give back what SQLite and the compiler are done with. Left alone it keeps an area for each thread and holds on to more the
/// larger the pieces were: a tenth of what the program needs, for nothing.
/// </summary>
internal static class NativeMemory
{
    // Numbers of malloc.h.
    private const int TrimThreshold = -1;
    private const int MmapThreshold = -3;
    private const int ArenaMax = -8;

    private const int LargePiece = 128 * 1024;

    public static void GiveBack()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            _ = SetOption(ArenaMax, 1);
            _ = SetOption(TrimThreshold, LargePiece);
            _ = SetOption(MmapThreshold, LargePiece);
        }
        catch (Exception other) when (other is DllNotFoundException or EntryPointNotFoundException)
        {
            // A Linux with another C library (Alpine) has nothing to ask.
        }
    }

    [DllImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [SuppressMessage("Interoperability", "SYSLIB1054", Justification = "Two whole numbers need no generated code, and the program stays without unsafe code.")]
    private static extern int SetOption(int option, int value);
}
