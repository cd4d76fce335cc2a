using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Devices;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>评价器.</summary>
internal sealed class DeviceSheet : BookSheet<RatingDevice, DeviceRow>
{
    private static readonly Column Number = new("设备编号", ColumnUse.Key, "number", "PJ001", "机身上的编号，本地区内不重复");
    private static readonly Column HallCode = new("大厅编号", ColumnUse.Needed, "hallId", "370611-02", "登记以后不能换到别的大厅");
    private static readonly Column Zone = new("区域", ColumnUse.Free, "zone", "A区");
    private static readonly Column WindowNumber = new("窗口号", ColumnUse.Free, "windowId", "08");
    private static readonly Column Model = new("型号", ColumnUse.Free, "model", "YS-10");

    public override ImportSubject Subject => ImportSubject.Devices;

    public override string Name => "评价器";

    public override IReadOnlyList<Column> Columns { get; } = [Number, HallCode, Zone, WindowNumber, Model];

    public override bool Needs(string heading, Column other) =>
        (other == HallCode && (heading == Zone.Heading || heading == WindowNumber.Heading)) || (other == WindowNumber && heading == Zone.Heading);

    protected override IEnumerable<RatingDevice> Stored(BookTables book, Hall? hall) => book.Devices.All.Where(d => hall is null || d.HallId == hall.Id);

    protected override RatingDevice? Find(string key, BookTables book) => book.Devices.Find(key);

    protected override IReadOnlyList<string> Write(RatingDevice device, BookTables book)
    {
        var window = book.Windows.Get(device.WindowId);
        return [device.Number, book.Halls.Get(device.HallId)!.Code, window?.Zone ?? "", window?.Number ?? "", device.Model ?? ""];
    }

    protected override DeviceRow? Read(SheetRow row, RatingDevice? stored, ImportContext context)
    {
        var hall = context.Book.Halls.Get(stored?.HallId) ?? row.Hall(HallCode, context);
        var window = context.Book.Windows.Get(stored?.WindowId);
        if (stored is not null && row.IsNew(HallCode))
        {
            row.Fail(HallCode, ImportErrorCodes.DeviceKeepsItsHall);
        }
        else if (hall is not null && (row.IsNew(Zone) || row.IsNew(WindowNumber)))
        {
            window = row.Window(HallCode, Zone, WindowNumber, context);
        }

        return hall is null ? null : new DeviceRow(hall, window, new DeviceFacts(row.Text(Number), row.Line(Model, stored?.Model)));
    }

    protected override RatingDevice Open(SheetRow row, DeviceRow facts, ImportContext context)
    {
        CodeText.Checked(facts.Facts.Number, Number);
        var device = RatingDevice.Register(context.Guids.Create(), facts.Hall, facts.Facts, facts.Window, context.Today);
        context.Book.Devices.Add(device.Number, device);
        return device;
    }

    protected override void Edit(RatingDevice device, DeviceRow facts, ImportContext context)
    {
        device.Edit(facts.Facts with { Number = device.Number });
        if (device.WindowId != facts.Window?.Id)
        {
            device.Move(facts.Window, context.Today);
        }
    }
}
