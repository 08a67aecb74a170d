-- id: device-banner
-- title: Network devices warn who signs in
-- title[zh_CN]: 网络设备登录时显示警示信息
-- severity: low
-- area: configuration
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:6.1.4.1.a zicha:RA069
-- key: device
-- why: Who breaks in can say that nothing forbade it; a greeting that welcomes is worse.
-- why[zh_CN]: 否则闯入者可以辩称无人禁止；欢迎语则更糟。
-- fix: On {device}: `banner login …` (IOS, ASA, RGOS), `header login information …` (VRP), `header legal …` (Comware), without the unit's name or the model.
-- fix[zh_CN]: 在 {device} 上配置：IOS/ASA/RGOS `banner login …`，VRP `header login information …`，Comware `header legal …`，内容不要包含单位名称和设备型号。
SELECT device, family, line FROM config_device d
WHERE NOT EXISTS (SELECT 1 FROM config_banners b WHERE b.device = d.device AND b.length IS NOT 0);
