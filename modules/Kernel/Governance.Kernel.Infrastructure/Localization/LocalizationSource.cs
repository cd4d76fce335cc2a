using System.Reflection;

namespace Governance.Kernel.Infrastructure.Localization;

/// <summary>An assembly that brings texts.</summary>
/// <param name="Assembly">The assembly with embedded <c>Localization/zh-Hans.json</c> and <c>en.json</c>.</param>
public sealed record LocalizationSource(Assembly Assembly);
