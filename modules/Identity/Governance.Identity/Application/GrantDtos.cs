using System.Text.Json.Serialization;

namespace Governance.Identity.Application;

/// <summary>Who may do what in the unit.</summary>
/// <param name="Roles">The unit's roles.</param>
/// <param name="Permissions">The permissions of its side, module by module.</param>
internal sealed record GrantTable(IReadOnlyList<string> Roles, IReadOnlyList<PermissionRow> Permissions);

/// <summary>A permission and the roles.</summary>
internal sealed record PermissionRow(string Permission, IReadOnlyList<GrantCell> Cells);

/// <summary>Whether the role holds the permission, whether that is the default, and whether it can be changed.</summary>
internal sealed record GrantCell(string Role, bool IsGranted, bool IsDefault, bool IsFixed);

/// <summary>A grant that the unit wants.</summary>
internal sealed record GrantWish(string Role, string Permission, [property: JsonRequired] bool IsGranted);
