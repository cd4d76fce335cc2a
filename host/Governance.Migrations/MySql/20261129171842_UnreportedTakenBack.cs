using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.MySql
{
    /// <inheritdoc />
    public partial class UnreportedTakenBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "TakenBackAt",
                table: "complaints_unreported_refusals",
                type: "datetime(6)",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TakenBackBecause",
                table: "complaints_unreported_refusals",
                type: "longtext",
                maxLength: 2147483647,
                nullable: true,
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<string>(
                name: "TakenBackBy",
                table: "complaints_unreported_refusals",
                type: "varchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "utf8mb4_bin");

            migrationBuilder.AddColumn<Guid>(
                name: "TakenBackRequestId",
                table: "complaints_unreported_refusals",
                type: "binary(16)",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "TakenBackAt",
                table: "complaints_unreported_refusals");

            migrationBuilder.DropColumn(
                name: "TakenBackBecause",
                table: "complaints_unreported_refusals");

            migrationBuilder.DropColumn(
                name: "TakenBackBy",
                table: "complaints_unreported_refusals");

            migrationBuilder.DropColumn(
                name: "TakenBackRequestId",
                table: "complaints_unreported_refusals");
        }
    }
}
