-- id: bluetooth-adapters-off
-- title: Bluetooth adapters are switched off
-- title[zh_CN]: 蓝牙适配器已关闭
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.1.d gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RA176 zicha:RB102
-- key: name
-- why: A phone can take files out and open a way to the Internet over Bluetooth, past every
--     firewall.
-- why[zh_CN]: 手机可通过蓝牙拷出文件，并绕过所有防火墙建立上网通道。
-- fix: rfkill block bluetooth; for good: echo "install {driver} /bin/false" >
--     /etc/modprobe.d/bluetooth.conf
-- fix[zh_CN]: 执行 rfkill block bluetooth；永久停用：echo "install {driver} /bin/false" > /etc/modprobe.d/bluetooth.conf
SELECT name, address, coalesce(driver, 'btusb') AS driver, path FROM bluetooth
WHERE is_blocked IS NOT 1;
