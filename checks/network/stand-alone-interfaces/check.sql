-- id: stand-alone-interfaces
-- title: A stand-alone machine has no network interface in use
-- title[zh_CN]: 单机上没有启用的网络接口
-- severity: critical
-- area: network
-- controls: gbt22239:8.1.2.1.d gbt22239:7.1.2.1.b zicha:RA167 zicha:RA188 zicha:RB033
-- key: name
-- why: What was kept on a machine because it is connected to nothing is open to whoever shares the
--     cable, the moment somebody plugs one in.
-- why[zh_CN]: 资料存放于此正因为本机不连网；一旦有人插上网线，同网的人就能接触到这些资料。
-- fix: Unplug {name}, then ip link set {name} down, and take its driver {driver} away: echo
--     "blacklist {driver}" > /etc/modprobe.d/stand-alone.conf
-- fix[zh_CN]: 拔掉 {name} 的网线，执行 ip link set {name} down，并禁用其驱动 {driver}：echo "blacklist {driver}" >
--     /etc/modprobe.d/stand-alone.conf
SELECT name, kind, mac, has_carrier, coalesce(driver, 'none') AS driver, path FROM interfaces
WHERE kind <> 'loopback' AND (is_up OR has_carrier = 1);
