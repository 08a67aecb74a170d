# What takes milliseconds: nothing that walks the file system or reads long files.
title: Quick
title[zh_CN]: 快速
check: accounts/*
