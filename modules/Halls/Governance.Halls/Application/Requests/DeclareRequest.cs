using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Requests;

/// <summary>A hall declares a mechanism.</summary>
/// <param name="Since">Since when; empty where nothing is known.</param>
/// <param name="SincePrecision">How exactly that is known.</param>
/// <param name="Places">Windows, zones.</param>
/// <param name="Note">What the reader should know.</param>
internal sealed record DeclareRequest(
    DateOnly? Since, DatePrecision SincePrecision, IReadOnlyList<string?>? Places, string? Note);
