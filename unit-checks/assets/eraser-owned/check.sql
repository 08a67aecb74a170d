-- id: eraser-owned
-- title: A device to erase or destroy media is there
-- title[zh_CN]: 配备有介质消除或销毁设备
-- severity: low
-- area: assets
-- controls: selfeval:SE19 gbt22239:8.1.10.4.d zicha:RA168
-- key: -
-- why: Without one, old disks wait in a cupboard until somebody takes them.
-- why[zh_CN]: 没有设备，旧硬盘就堆在柜子里等人拿走。
-- fix: Get a degausser or shredder, or a contract for it, and enter it among the assets (class
--     eraser).
-- fix[zh_CN]: 配备消磁或粉碎设备（或委托有资质单位），并登记入台账（类别：消除销毁设备）。
SELECT count(*) AS erasers FROM assets WHERE class = 'eraser' AND coalesce(status, 'used') = 'used'
HAVING count(*) = 0;
