using System.Collections.Concurrent;
using System.Resources;

namespace TeamsStyring.App.Texts;

/// <summary>One resource manager for each set of texts; making one reads the assembly, so they are kept.</summary>
internal static class ResourceManagers
{
    private static readonly ConcurrentDictionary<Type, ResourceManager> Known = new();

    public static ResourceManager For(Type texts) => Known.GetOrAdd(texts, static type => new ResourceManager(type));
}
