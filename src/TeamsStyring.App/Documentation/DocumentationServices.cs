namespace TeamsStyring.App.Documentation;

/// <summary>What this room is made of.</summary>
internal static class DocumentationServices
{
    public static IServiceCollection AddDocumentation(this IServiceCollection services) => services.AddSingleton<AttachEvidence>();
}
