using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Devices;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>What a row says of a rating device.</summary>
internal sealed record DeviceRow(Hall Hall, Window? Window, DeviceFacts Facts);
