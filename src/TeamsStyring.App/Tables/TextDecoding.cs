using System.Text;

namespace TeamsStyring.App.Tables;

/// <summary>Finds out how a text file is encoded: what its mark says, else UTF-8 where that is possible, else Windows-1252, which Excel on a Norwegian machine writes.</summary>
internal static class TextDecoding
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns><see langword="null"/> when the bytes are no text.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            _ => Unmarked(bytes),
        };

        // A NUL stands in programs and pictures, never in a table – except where our own export guards one inside a cell.
        return text.AsSpan(0, Math.Min(text.Length, 4096)).Count('\0') > 8 ? null : text;
    }

    private static string Unmarked(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1).GetString(bytes);
        }
    }
}
