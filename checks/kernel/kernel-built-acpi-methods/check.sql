-- id: kernel-built-acpi-methods
-- title: The kernel takes no new ACPI methods while it runs
-- title[zh_CN]: 内核不允许在运行时替换 ACPI 方法
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_acpi_custom_method
-- why: Through this debugging door root can write to any memory, past the protection of modules
--     and of Secure Boot.
-- why[zh_CN]: 通过这个调试入口，root 可以改写任意内存，绕过模块签名和安全启动的保护。
-- fix: Start a kernel with CONFIG_ACPI_CUSTOM_METHOD=n and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_ACPI_CUSTOM_METHOD=n 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
/* A kernel that does not know the option has no such thing. */
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_ACPI_CUSTOM_METHOD' AND value <> 'n';
