namespace Governance.Tenants;

/// <summary>One file of the mandate catalogue, sound in form.</summary>
/// <param name="FileName">The name within the folder <c>mandates</c>, such as <c>2019-149.json</c>.</param>
/// <param name="Json">The text (form: tenants/_schema/mandate.schema.json).</param>
/// <param name="Sha256">The SHA-256 of the file's bytes in lower-case hexadecimal, for reports that keep the version they used.</param>
public sealed record PackMandateFile(string FileName, string Json, string Sha256);
