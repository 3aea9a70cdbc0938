using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace TeamsStyring.BotProtocol.Trust;

/// <summary>
/// Tokens that were found good, by their hash, until they end: checking a signature costs more than answering. What was read with keys that
/// have been replaced since is not believed any more. Only good tokens come in, so nobody without one can fill it.
/// </summary>
internal sealed class RememberedTokens(TimeProvider clock)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(ulong, ulong), (ValidatedToken Token, PublishedKeys Keys)> _known = new();

    public ValidatedToken? Find(string token, PublishedKeys? keys)
        => _known.TryGetValue(Hash(token), out var known) && ReferenceEquals(known.Keys, keys) && clock.GetUtcNow() < known.Token.Expires ? known.Token : null;

    public void Add(string token, ValidatedToken validated, PublishedKeys keys)
    {
        if (_known.Count >= Most)
        {
            var now = clock.GetUtcNow();
            foreach (var ended in _known.Where(pair => pair.Value.Token.Expires <= now || !ReferenceEquals(pair.Value.Keys, keys)))
            {
                _known.TryRemove(ended);
            }
        }

        if (_known.Count < Most)
        {
            _known[Hash(token)] = (validated, keys);
        }
    }

    // Half of SHA-256 is enough: to be taken for another token, one with the very same 128 bits would have to be found.
    private static (ulong, ulong) Hash(string token)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(token), hash);

        return (BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]));
    }
}
