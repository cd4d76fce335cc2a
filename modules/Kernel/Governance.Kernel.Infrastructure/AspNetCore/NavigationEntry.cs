namespace Governance.Kernel.Infrastructure.AspNetCore;

/// <summary>An entry of the main navigation that a module brings; shown to those who hold the permission.</summary>
/// <param name="TextKey">The key of its text.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Permission">The permission that it asks for.</param>
/// <param name="Order">Its place, smaller first.</param>
public sealed record NavigationEntry(string TextKey, string Href, string Permission, int Order);
