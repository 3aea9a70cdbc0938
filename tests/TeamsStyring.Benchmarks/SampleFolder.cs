using System.Security.Cryptography;
using TeamsStyring.Storage;

namespace TeamsStyring.Benchmarks;

/// <summary>Where a sample is kept between runs: a folder for each shape of the database, so that none is measured on rows of yesterday's.</summary>
internal static class SampleFolder
{
    public static string Of(string name) => Path.Combine(Path.GetTempPath(), $"teamsstyring-benchmark-{name}-{Shape()}");

    private static string Shape()
    {
        var storage = typeof(WorkingCopy).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var script in storage.GetManifestResourceNames().Where(resource => resource.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = storage.GetManifestResourceStream(script) ?? Stream.Null;
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(..4));
    }
}
