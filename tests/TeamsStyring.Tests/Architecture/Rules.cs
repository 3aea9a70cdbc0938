using System.Reflection;
using System.Runtime.CompilerServices;

namespace TeamsStyring.Tests.Architecture;

/// <summary>The rules that a type can break, each as what it finds. The walls ask them of the house, the canary of itself.</summary>
internal static class Rules
{
    private static readonly string[] VagueNames = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility"];

    public static IEnumerable<string> VaguelyNamed(IEnumerable<Type> types)
        => types.Where(type => VagueNames.Any(name => Plain(type).EndsWith(name, StringComparison.Ordinal))).Select(Name);

    public static IEnumerable<string> NeitherSealedNorInherited(IReadOnlyList<Type> types)
        => types.Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false }
            && !types.Any(other => other.BaseType is { } parent && (parent.IsGenericType ? parent.GetGenericTypeDefinition() : parent) == type)).Select(Name);

    public static IEnumerable<string> InterfacesWithOneImplementation(IReadOnlyList<Type> types)
        => types.Where(type => type.IsInterface && types.Count(other => other.IsClass && other.GetInterfaces().Contains(type)) < 2).Select(Name);

    public static IEnumerable<string> WithTooManyCollaborators(IEnumerable<Type> types)
        => types.Where(type => type.IsClass && !IsRecord(type) && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(constructor => constructor.GetParameters().Length > 5)).Select(Name);

    public static IEnumerable<string> TokenNotLastOrOptional(IEnumerable<Type> types)
        => types.SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))

            // A delegate's BeginInvoke is made by the compiler and never called.
            .Where(method => method.Name is not nameof(Action.BeginInvoke) && !method.Name.Contains('<', StringComparison.Ordinal) && !(method.IsVirtual && method.GetBaseDefinition() != method))
            .Where(method => method.GetParameters() is var parameters
                && Array.FindIndex(parameters, parameter => parameter.ParameterType == typeof(CancellationToken)) is >= 0 and var at
                && (at != parameters.Length - 1 || parameters[at].HasDefaultValue))
            .Select(method => $"{method.DeclaringType?.FullName}.{method.Name}");

    public static IEnumerable<string> NotInGlossary(IEnumerable<Type> types, string glossary)
        => types.Where(type => !type.IsNested && !glossary.Contains($"`{Plain(type)}`", StringComparison.Ordinal)).Select(Name);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || type.IsDefined(typeof(IsReadOnlyAttribute));

    private static string Plain(Type type) => type.Name.Split('`')[0];

    private static string Name(Type type) => type.FullName ?? type.Name;
}
