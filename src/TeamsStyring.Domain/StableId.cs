using System.Security.Cryptography;
using System.Text;

namespace TeamsStyring.Domain;

/// <summary>
/// An id made from what it names, so that the same row read twice – from a file, from a list, on another node – gets the same id.
/// </summary>
public static class StableId
{
    /// <param name="parts">What names the thing, widest first: tenant, kind, natural key. The order and every part count.</param>
    /// <returns>A version 8 UUID (RFC 9562 §5.8) over the first 16 bytes of SHA-256.</returns>
    public static Guid From(params ReadOnlySpan<string> parts)
    {
        // The unit separator cannot be typed in a cell, so ("a","bc") and ("ab","c") never meet.
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts)), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);

        return new Guid(hash[..16], bigEndian: true);
    }
}
