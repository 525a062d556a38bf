"""Floor 2: paper and sheets: PDF layout, forms for handwriting, workbooks."""
