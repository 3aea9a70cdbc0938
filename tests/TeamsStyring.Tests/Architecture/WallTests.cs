namespace TeamsStyring.Tests.Architecture;

public sealed class WallTests
{
    [Fact]
    public void The_domain_uses_only_the_runtime()
        => Assert.All(House.Domain.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void The_protocol_uses_only_the_runtime_and_what_checks_and_fetches_tokens()
        => Assert.All(
            House.BotProtocol.GetReferencedAssemblies().Select(reference => reference.Name ?? ""),
            name => Assert.Contains(new[] { "System.", "Microsoft.IdentityModel.", "Azure." }, room => name.StartsWith(room, StringComparison.Ordinal)));

    [Fact]
    public void A_feature_does_not_use_another_feature()
        => Assert.Empty(
            from feature in House.Features
            from other in House.Features.Except([feature])
            from use in Uses.Find(House.App, $"TeamsStyring.App.{feature}", $"TeamsStyring.App.{other}")
            select use);

    [Fact]
    public void A_feature_does_not_call_back_up_to_a_door()
        => Assert.Empty(
            from feature in House.Features
            from door in House.Doors
            from use in Uses.Find(House.App, $"TeamsStyring.App.{feature}", $"TeamsStyring.App.{door}")
            select use);

    [Fact]
    public void What_features_share_knows_no_feature()
        => Assert.Empty(
            from shared in House.Shared
            from feature in House.Features
            from use in Uses.Find(House.App, $"TeamsStyring.App.{shared}", $"TeamsStyring.App.{feature}")
            select use);

    [Fact]
    public void A_feature_does_not_know_which_database_it_is()
        => Assert.Empty(
            from feature in House.Features
            from inside in new[] { "Microsoft.Data.Sqlite", "TeamsStyring.Storage.Mapping", "TeamsStyring.Storage.Migrations" }
            from use in Uses.Find(House.App, $"TeamsStyring.App.{feature}", inside)
            select use);

    /// <summary>Entity Framework takes 30 MB and a second to learn the rows: for reading whole tables, not for what people do on an ordinary day.</summary>
    [Fact]
    public void Only_what_moves_whole_tables_takes_in_Entity_Framework()
        => Assert.Empty(
            from room in House.Features.Concat(House.Doors).Concat(House.Shared).Except(["Import", "Export", "Lists", "Starting"])
            from use in Uses.Find(House.App, $"TeamsStyring.App.{room}", "Microsoft.EntityFrameworkCore")
            select use);

    [Fact]
    public void Only_the_conversations_and_cards_know_the_protocol()
        => Assert.Empty(Uses.Find(House.App, "TeamsStyring.App.Import", "TeamsStyring.BotProtocol")
            .Concat(Uses.Find(House.App, "TeamsStyring.App.Export", "TeamsStyring.BotProtocol"))
            .Concat(Uses.Find(House.App, "TeamsStyring.App.Plans", "TeamsStyring.BotProtocol")));

    [Fact]
    public void Nothing_is_a_Manager_a_Helper_or_a_Util()
        => Assert.Empty(Rules.VaguelyNamed(House.All.SelectMany(House.OurTypes)));

    [Fact]
    public void Everything_is_sealed_unless_something_inherits_it()
        => Assert.Empty(Rules.NeitherSealedNorInherited([.. House.All.SelectMany(House.OurTypes)]));

    [Fact]
    public void An_interface_has_two_implementations_or_does_not_exist()
        => Assert.Empty(Rules.InterfacesWithOneImplementation([.. House.All.SelectMany(House.OurTypes)]));

    [Fact]
    public void Nobody_needs_more_than_five_collaborators()
        => Assert.Empty(Rules.WithTooManyCollaborators(House.All.SelectMany(House.OurTypes)));

    [Fact]
    public void Every_method_takes_its_token_last_and_nobody_can_forget_it()
        => Assert.Empty(Rules.TokenNotLastOrOptional(House.All.SelectMany(House.OurTypes)));

    [Fact]
    public void Every_word_of_the_domain_stands_in_the_glossary()
        => Assert.Empty(Rules.NotInGlossary(
            House.OurTypes(House.Domain).Where(type => type.IsPublic),
            File.ReadAllText(Path.Combine(House.Folder(), "src", "TeamsStyring.Domain", "Glossary.md"))));

    [Fact]
    public void A_file_is_one_thing_and_can_be_read_in_one_go()
        => Assert.Empty(House.SourceFiles("src").Where(file => File.ReadLines(file).Count() > 300).Select(Path.GetFileName));

    [Fact]
    public void No_test_asks_the_emulated_Graph_for_anything_unless_the_contract_watches()
        => Assert.Equal(
            ["WatchedGraph.cs"],
            House.SourceFiles(Path.Combine("tests", "TeamsStyring.Tests"))
                .Where(file => !file.EndsWith("WallTests.cs", StringComparison.Ordinal) && File.ReadAllText(file).Contains("EmulatedGraph.StartAsync(", StringComparison.Ordinal))
                .Select(Path.GetFileName));

    [Fact]
    public void Nobody_silences_a_null_or_leaves_something_for_later()
        => Assert.Empty(
            from file in House.SourceFiles("src")
            from line in File.ReadLines(file)
            where line.Contains("null!", StringComparison.Ordinal) || line.Contains("TODO", StringComparison.Ordinal) || line.Contains("#pragma", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)}: {line.Trim()}");
}
