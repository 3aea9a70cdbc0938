namespace TeamsStyring.SharePoint.Graph;

/// <summary>Goes through the SDK, which knows no other way out, from the handler that has no token to <see cref="GraphCalls"/>, which makes it an outcome.</summary>
internal sealed class NoTokenException() : Exception("Entra gave no token for Graph.");
