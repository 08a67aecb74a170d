-- id: usb-storage-absent
-- title: No USB storage is plugged in
-- title[zh_CN]: 当前未插入 USB 存储设备
-- severity: medium
-- area: media
-- controls: gbt22239:8.1.10.3.a gbt22239:7.1.10.3.a gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a
--     zicha:RA098 zicha:RA142 zicha:RA165 zicha:RA187 zicha:RB195
-- key: vendor_id product_id serial
-- why: A stick or disk that stays in a server was commonly forgotten there, is on no list, and
--     carries data out the day somebody misses it.
-- why[zh_CN]: 留在服务器上的 U 盘或移动硬盘大多是遗忘在此、未经登记的，哪天有人取走就会带走数据。
-- fix: Ask who plugged in {vendor} {product} (serial number {serial}) at port {address}, compare it
--     with the register of media, and take it out. A backup disk gets a waiver.
-- fix[zh_CN]: 查明 {address} 端口上的 {vendor} {product}（序列号 {serial}）由谁插入，与介质台账核对后拔除。确为备份盘的登记豁免。
SELECT address, vendor_id, product_id, vendor, product, coalesce(serial, 'none') AS serial, driver, path
FROM usb_devices WHERE is_storage AND is_authorized;
