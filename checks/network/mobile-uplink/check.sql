-- id: mobile-uplink
-- title: No traffic leaves by a mobile modem or a tethered phone
-- title[zh_CN]: 没有通过上网卡或手机共享上网
-- severity: high
-- area: network
-- controls: gbt22239:8.1.3.1.c gbt22239:8.1.3.1.a gbt22239:7.1.3.1 gbt22239:8.1.10.6.j zicha:RA176 highrisk:6.3.1.1
--     zicha:RB141 zicha:RA188 zicha:RB033
-- key: interface
-- why: A phone on the USB port joins the internal network to the Internet: what the physical
--     separation kept out is in, and an illegal outside connection has to be reported.
-- why[zh_CN]: 手机插上 USB 口就把内网连到了互联网：物理隔离形同虚设，并构成应当上报的违规外联。
-- fix: Unplug it, look for what came in meanwhile, and block such devices (blacklist {driver} in
--     /etc/modprobe.d/, or USBGuard).
-- fix[zh_CN]: 立即断开，检查期间是否有外来入侵，并禁用此类设备（在 /etc/modprobe.d/ 中 blacklist {driver}，或使用 USBGuard）。
SELECT DISTINCT r.interface, coalesce(i.driver, 'ppp_generic') AS driver, r.gateway, i.mac
FROM routes r JOIN interfaces i ON i.name = r.interface
WHERE r.destination IN ('0.0.0.0/0', '::/0') AND r.kind = 'unicast'
  AND (i.driver IN ('rndis_host', 'cdc_ether', 'cdc_mbim', 'qmi_wwan', 'huawei_cdc_ncm', 'ipheth',
                    'sierra_net', 'option', 'hso')
       OR i.name GLOB 'ppp[0-9]*' OR i.name GLOB 'ww[apn]*[0-9]*');
