using System.Security.Cryptography;
using System.Text;

namespace TeamsStyring.App.FollowUps;

/// <summary>A few letters that change when the texts do. To compare what a card showed with what stands now; no secret.</summary>
internal static class Digest
{
    private const int Bytes = 6;

    public static string Of(IEnumerable<string> texts)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', texts))).AsSpan(0, Bytes));
}
