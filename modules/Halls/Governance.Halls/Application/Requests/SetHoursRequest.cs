using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Requests;

/// <summary>The hours of a hall's working day from now on.</summary>
/// <param name="Hours">Such as <c>09:00-12:00, 13:00-17:00</c>; empty goes back to the hours of the place.</param>
/// <param name="Revision">The revision that was read; another one now means that somebody else has changed it. 0 where nothing was ever entered.</param>
internal sealed record SetHoursRequest(string? Hours, [property: JsonRequired] long Revision);
