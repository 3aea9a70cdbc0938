namespace TeamsStyring.App.Records;

/// <summary>What this room is made of.</summary>
internal static class RecordServices
{
    public static IServiceCollection AddRecords(this IServiceCollection services) => services.AddSingleton<SaveRecord>().AddSingleton<UndoRecord>().AddSingleton<RecordByChat>();
}
