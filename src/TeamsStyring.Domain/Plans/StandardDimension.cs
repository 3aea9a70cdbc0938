namespace TeamsStyring.Domain.Plans;

/// <summary>The four dimensions of KS-K's «Helhetlig styring», which every kommune starts with (S3-02 … S3-05).</summary>
public enum StandardDimension
{
    /// <summary>Økonomi.</summary>
    Economy,

    /// <summary>Tjenestekvalitet.</summary>
    ServiceQuality,

    /// <summary>Organisasjonskvalitet.</summary>
    OrganisationQuality,

    /// <summary>Samfunnskvalitet.</summary>
    CommunityQuality,
}
