using TeamsStyring.Tests.Architecture.Canary;

namespace TeamsStyring.Tests.Architecture;

/// <summary>A rule that cannot fail is worse than none: it is believed. Each rule is shown what breaks it, and must say so.</summary>
public sealed class CanaryTests
{
    private static readonly IReadOnlyList<Type> Caged = [.. typeof(AsField).Assembly.GetTypes().Where(type => type.Namespace == typeof(AsField).Namespace && !type.Name.Contains('<', StringComparison.Ordinal))];

    [Fact]
    public void The_reader_sees_every_kind_of_use()
        => Assert.Equal(
            ["AsAttribute", "AsBase", "AsField", "AsGenericArgument", "AsParameter", "InAsyncBody", "InBody", "InCatch"],
            Uses.Find(typeof(AsField).Assembly, "TeamsStyring.Tests.Architecture.Canary", "TeamsStyring.Tests.Architecture.Mine")
                .Select(line => line.Split(' ')[0].Split('.')[^1].Split('/')[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_vague_name_is_reported() => Assert.Equal([typeof(CageManager).FullName], Rules.VaguelyNamed(Caged));

    [Fact]
    public void An_open_class_is_reported() => Assert.Equal([typeof(OpenCage).FullName], Rules.NeitherSealedNorInherited(Caged));

    [Fact]
    public void An_interface_for_one_class_is_reported() => Assert.Equal([typeof(ICage).FullName], Rules.InterfacesWithOneImplementation(Caged));

    [Fact]
    public void A_crowded_constructor_is_reported() => Assert.Equal([typeof(Crowded).FullName], Rules.WithTooManyCollaborators(Caged));

    [Fact]
    public void A_token_that_is_optional_or_not_last_is_reported()
        => Assert.Equal([$"{typeof(Forgetful).FullName}.OptionalAsync", $"{typeof(Forgetful).FullName}.FirstAsync"], Rules.TokenNotLastOrOptional(Caged));

    [Fact]
    public void A_word_that_the_glossary_lacks_is_reported()
        => Assert.Equal([typeof(OpenCage).FullName], Rules.NotInGlossary([typeof(OpenCage), typeof(OnlyCage)], "| bur | `OnlyCage` |"));
}
