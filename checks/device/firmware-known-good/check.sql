-- id: firmware-known-good
-- title: No device runs software that is known to be bad
-- title[zh_CN]: 设备未运行已知有问题的软件版本
-- severity: medium
-- area: device
-- controls: gbt22239:8.1.4.4.e highrisk:6.4.3.2 zicha:RB052
-- param versions: V100R00* V200R00[0-3]* 12.[0-4](* | patterns of versions that must not run,
--     with blanks between
-- param versions[zh_CN]: 禁用版本的通配模式，以空格分隔
-- when: SELECT 1 FROM device_system WHERE version IS NOT NULL OR description IS NOT NULL
-- key: name
-- why: These versions stand on the unit's list of those that must go.
-- why[zh_CN]: 该版本在单位的禁用版本清单内。
-- fix: Update {name} ({model}): version {version}.
-- fix[zh_CN]: 升级 {name}（{model}）：当前版本 {version}。
SELECT s.name, s.model, s.version FROM device_system s
WHERE EXISTS (SELECT 1 FROM json_each('["' || replace(trim(:versions), ' ', '","') || '"]') p
              WHERE p.value <> '' AND coalesce(s.version, s.description) GLOB p.value);
