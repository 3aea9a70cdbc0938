namespace TeamsStyring.Storage.Migrations;

/// <summary>The SQL of a migration, as it stands beside its class.</summary>
internal static class MigrationScript
{
    public static string Read(string name)
    {
        using var stream = typeof(MigrationScript).Assembly.GetManifestResourceStream($"{typeof(MigrationScript).Namespace}.{name}")
            ?? throw new FileNotFoundException($"The migration {name} is not in the program.");
        using var reader = new StreamReader(stream);

        return reader.ReadToEnd();
    }
}
