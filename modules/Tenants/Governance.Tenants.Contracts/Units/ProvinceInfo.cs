namespace Governance.Tenants;

/// <summary>The province whose pack is loaded.</summary>
/// <param name="Code">The GB/T 2260 code, such as <c>370000</c>.</param>
/// <param name="Folder">The name of its folder, such as <c>shandong</c>.</param>
/// <param name="Name">The full name.</param>
/// <param name="ShortName">The name without 省.</param>
/// <param name="TimeZone">The IANA name of its time zone.</param>
/// <param name="SystemTitle">What the program is called here, without the province's name.</param>
public sealed record ProvinceInfo(
    string Code, string Folder, string Name, string ShortName, string TimeZone, string SystemTitle);
