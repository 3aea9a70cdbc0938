using System.Reflection;
using System.Runtime.CompilerServices;
using TeamsStyring.App.Starting;
using TeamsStyring.BotProtocol.Activities;
using TeamsStyring.Domain;
using TeamsStyring.Storage;

namespace TeamsStyring.Tests.Architecture;

/// <summary>The rooms as they are compiled, and where their files lie.</summary>
internal static class House
{
    public static Assembly Domain => typeof(Language).Assembly;

    public static Assembly BotProtocol => typeof(Activity).Assembly;

    public static Assembly Storage => typeof(WorkingCopy).Assembly;

    public static Assembly SharePoint => typeof(global::TeamsStyring.SharePoint.Schema.ListSchema).Assembly;

    public static Assembly DevTools => typeof(global::TeamsStyring.DevTools.Sample.SampleSize).Assembly;

    public static Assembly App => typeof(Serve).Assembly;

    public static IReadOnlyList<Assembly> All => [Domain, BotProtocol, Storage, SharePoint, DevTools, App];

    /// <summary>Rooms of the app that are no features: doors, and what features share.</summary>
    public static IReadOnlyList<string> Doors { get; } = ["Conversations", "Scheduling", "Local", "Starting"];

    public static IReadOnlyList<string> Shared { get; } = ["Access", "Http", "Texts", "Tables"];

    /// <summary>Every other room of the app is a feature, so that a new one is walled in without anybody remembering to.</summary>
    public static IReadOnlyList<string> Features { get; } =
    [
        .. App.GetTypes().Select(type => type.Namespace ?? "")
            .Where(name => name.StartsWith("TeamsStyring.App.", StringComparison.Ordinal))
            .Select(name => name.Split('.')[2]).Distinct().Except(Doors).Except(Shared).Order(StringComparer.Ordinal),
    ];

    public static string Folder([CallerFilePath] string here = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here) ?? "", "..", "..", ".."));

    /// <summary>What we wrote ourselves: no compiler's or generator's types.</summary>
    public static IEnumerable<Type> OurTypes(Assembly assembly)
        => assembly.GetTypes().Where(type => type.Namespace?.StartsWith("TeamsStyring.", StringComparison.Ordinal) is true
            && !type.Name.Contains('<', StringComparison.Ordinal)
            && !type.IsDefined(typeof(CompilerGeneratedAttribute))
            && (type.DeclaringType is null || !type.DeclaringType.Name.Contains('<', StringComparison.Ordinal)));

    public static IEnumerable<string> SourceFiles(string room)
        => Directory.EnumerateFiles(Path.Combine(Folder(), room), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));
}
