using System.Globalization;
using System.Text;

namespace TeamsStyring.DevTools.Graph.Items;

/// <summary>How far somebody has read a list's changes.</summary>
/// <param name="After">The last change they have been shown.</param>
/// <param name="Began">The list's last change when they began; what was deleted before then is not told.</param>
/// <param name="Epoch">Tokens of an earlier epoch have expired.</param>
internal sealed record DeltaToken(long After, long Began, long Epoch)
{
    public string Write(string list)
        => Convert.ToHexStringLower(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{list};{After};{Began};{Epoch}")));

    /// <returns>Null when it is no token of this list's. No text is the beginning.</returns>
    public static DeltaToken? Read(string? text, string list)
    {
        if (text is null)
        {
            return new DeltaToken(0, 0, 0);
        }

        var bytes = new byte[text.Length];
        if (Convert.FromHexString(text, bytes, out _, out var length) is not System.Buffers.OperationStatus.Done
            || Encoding.ASCII.GetString(bytes, 0, length).Split(';') is not [var of, var after, var began, var epoch] || of != list)
        {
            return null;
        }

        return long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var afterChange)
            && long.TryParse(began, NumberStyles.None, CultureInfo.InvariantCulture, out var beganAt)
            && long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var inEpoch)
            ? new DeltaToken(afterChange, beganAt, inEpoch)
            : null;
    }
}
