namespace TeamsStyring.App.Records;

/// <summary>What is changed.</summary>
internal enum RecordKind
{
    /// <summary>«Sett mål 2 til delvis oppnådd.»</summary>
    Status,

    /// <summary>«Sykefraværet ble 7,4.»</summary>
    Figure,

    /// <summary>«Sett tiltaket til gjennomført.»</summary>
    State,

    /// <summary>«Legg til tiltak: kurs i mars.»</summary>
    Initiative,
}
