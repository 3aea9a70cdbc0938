namespace TeamsStyring.App.Involvements;

/// <summary>What this room is made of.</summary>
internal static class InvolvementServices
{
    public static IServiceCollection AddInvolvements(this IServiceCollection services) => services.AddSingleton<SendInvolvements>().AddSingleton<AnswerInvolvement>();
}
