-- id: device-named
-- title: Each device has a name of its own
-- title[zh_CN]: 设备有自己的名称
-- severity: low
-- area: device
-- controls: gbt22239:8.1.10.2.a gbt22239:8.1.10.8.a
-- key: name
-- why: In logs and drawings ten devices called HUAWEI are one.
-- why[zh_CN]: 日志和拓扑图中十台都叫 HUAWEI 的设备无法区分。
-- fix: Give it a name by its place (`sysname`, `hostname`), now it is {name}.
-- fix[zh_CN]: 按位置命名（`sysname`、`hostname`），当前为 {name}。
SELECT name, model, serial FROM device_system
WHERE name IS NULL OR lower(name) IN ('huawei', 'h3c', 'hp', 'hpe', 'quidway', 'ruijie', 'switch', 'router', 'zxr10', 'localhost', 'unknown', 'tl-sg5428', 'mikrotik');
