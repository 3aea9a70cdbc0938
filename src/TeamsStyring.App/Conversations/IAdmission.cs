namespace TeamsStyring.App.Conversations;

/// <summary>Decides whether an activity is what it says, and for which kommune it is. Here, and only here, the local mode and Teams differ in whom they trust.</summary>
internal interface IAdmission
{
    Task<AdmissionOutcome> AdmitAsync(HttpRequest request, CancellationToken cancellationToken);
}
