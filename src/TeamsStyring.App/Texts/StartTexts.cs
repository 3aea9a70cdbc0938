using System.Globalization;
using TeamsStyring.Domain;

namespace TeamsStyring.App.Texts;

/// <summary>What the command line says: to an operator, in the machine's language where it is one of ours.</summary>
internal sealed class StartTexts(Language language) : TextSource(language)
{
    public static StartTexts OfThisMachine => new(Speech.LanguageOf(CultureInfo.CurrentUICulture.Name));

    public string Description => Text();

    public string ServeHelp => Text();

    public string ProvisionHelp => Text();

    public string PackageHelp => Text();

    public string PostgresLater => Text();

    public string GraphOutsideMachine(string key) => Format([key]);

    public string NumberOutside(string key, int value, int least, int most) => Format([key, value, least, most]);

    public string PackageLater => Text();

    public string SampleInTeams => Text();

    public string NoRegistration => Text();

    public string RegistrationInLocal => Text();

    public string RegistrationTwice => Text();

    public string SettingEmpty(string key) => Format([key]);

    public string NotAnId(string key, string value) => Format([key, value]);

    public string NotASafeAddress(string key, string value) => Format([key, value]);

    public string NotAHost(string value) => Format([value]);

    public string SecretNotAsked(string key) => Format([key]);

    public string FileMissing(string key, string file) => Format([key, file]);

    public string FederatedByWhom(string key) => Format([key]);

    public string NoTenantNamed(string tenants) => Format([tenants]);

    public string UnknownTenant(string tenant, string tenants) => Format([tenant, tenants]);

    public string TenantHelp => Text();

    public string LocalInContainer => Text();

    public string LocalOutsideMachine(string address) => Format([address]);

    public string UnknownSetting(string key, string value, string allowed) => Format([key, value, allowed]);

    public string UnreadableInstant(string value) => Format([value]);

    public string ClientNotBuilt => Text();

    public string DatabaseNewer(string migration) => Format([migration]);
}
