using System.Globalization;
using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Import;

/// <summary>Says how far a long import has come, on one line that is written over. Nothing within the first second, and nothing into a file or pipe.</summary>
/// <param name="console">Where a person looks; <see langword="null"/> when nobody does.</param>
internal sealed class ImportProgress(TextWriter? console, TimeProvider clock, ImportTexts texts)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly long _began = clock.GetTimestamp();
    private long _shown;
    private int _width;

    public void Read(string file, int rows, int of) => Show(file, rows, of, reading: true);

    public void Written(string file, int rows, int of) => Show(file, rows, of, reading: false);

    /// <summary>Takes the line away, so that what is said next stands alone.</summary>
    public void Done()
    {
        if (_width > 0)
        {
            console?.Write($"\r{new string(' ', _width)}\r");
            _width = 0;
        }
    }

    private void Show(string file, int rows, int of, bool reading)
    {
        if (console is null || clock.GetElapsedTime(_began) < Patience || (_shown > 0 && clock.GetElapsedTime(_shown) < Pace))
        {
            return;
        }

        _shown = clock.GetTimestamp();
        var percent = (rows * 100L / Math.Max(of, 1)).ToString(CultureInfo.InvariantCulture);
        var line = reading ? texts.Reading(Path.GetFileName(file), percent) : texts.Writing(Path.GetFileName(file), percent);
        console.Write($"\r{line.PadRight(_width)}");
        _width = Math.Max(_width, line.Length);
    }
}
